-- Places of districts by cooperatives existing, equal values sharing the better one.
with stock as (
  select basis, unit, year, count(*) filter (kind = 'HTX' and stands) as value
  from counted_organisation where level = 'district' group by basis, unit, year
)
select basis, cast(year as varchar), unit,
  cast(rank() over (partition by basis, year order by value desc) as varchar),
  cast(count(*) over (partition by basis, year, value) as varchar),
  cast(count(*) over (partition by basis, year) as varchar)
from stock;
