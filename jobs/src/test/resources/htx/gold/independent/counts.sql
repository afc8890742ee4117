-- Counts of organisations by basis, unit, year and sector.
with event as (
  select basis, unit, year, sector, unnest([
    case when kind = 'HTX' and stands then 'coop_existing' end,
    case when kind = 'THT' and stands then 'group_existing' end,
    case when kind = 'LHHTX' and stands then 'union_existing' end,
    case when kind = 'HTX' and founded_on between starts and ends then 'coop_founded' end,
    case when kind = 'THT' and founded_on between starts and ends then 'group_founded' end,
    case when kind = 'HTX' and ended_on between starts and ends and end_kind in ('converted', 'merged') then 'coop_converted' end,
    case when kind = 'HTX' and ended_on between starts and ends and end_kind not in ('converted', 'merged') then 'coop_dissolved' end
  ]) as indicator
  from counted_organisation
)
select indicator, basis, unit, cast(year as varchar), coalesce(sector, 'all'), cast(cast(count(*) as decimal(24, 6)) as varchar)
from event where indicator is not null
group by grouping sets ((indicator, basis, unit, year), (indicator, basis, unit, year, sector));
