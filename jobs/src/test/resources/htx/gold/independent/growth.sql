-- Stocks, flows and growth of cooperatives by sector, where anything was or happened.
with cooperative_year as (
  select basis, unit, year, sector,
    count(*) filter (stands) as stock,
    count(*) filter (founded_on between starts and ends) as founded,
    count(*) filter (ended_on between starts and ends and end_kind not in ('converted', 'merged')) as dissolved,
    count(*) filter (ended_on between starts and ends and end_kind in ('converted', 'merged')) as converted
  from counted_organisation where kind = 'HTX'
  group by grouping sets ((basis, unit, year), (basis, unit, year, sector))
), cell as (
  select c.basis, c.unit, coalesce(c.sector, 'all') as sector, y.year
  from (select distinct basis, unit, sector from cooperative_year) c cross join asked_year y
), filled as (
  select cell.*, coalesce(n.stock, 0) as stock, coalesce(n.founded, 0) as founded,
    coalesce(n.dissolved, 0) as dissolved, coalesce(n.converted, 0) as converted
  from cell left join cooperative_year n
    on n.basis = cell.basis and n.unit = cell.unit and n.year = cell.year and coalesce(n.sector, 'all') = cell.sector
), grown as (
  select *, lag(stock) over (partition by basis, unit, sector order by year) as stock_before from filled
)
select basis, unit, sector, cast(year as varchar), cast(stock_before as varchar), cast(founded as varchar),
  cast(dissolved as varchar), cast(converted as varchar), cast(stock as varchar),
  cast(stock - stock_before as varchar),
  -- no growth where communes came or went: 932/NQ-UBTVQH13, 422/NQ-UBTVQH14
  case when basis = 'of_the_day' and (year = 2015 and unit in ('164', '165')
      or year = 2017 and unit in ('164', '168', '169', '173')) then null
    else cast(cast(round(cast((stock - stock_before) * 100 as decimal(30, 12)) / nullif(stock_before, 0), 6) as decimal(18, 6)) as varchar) end
from grown
where stock > 0 or coalesce(stock_before, 0) > 0 or founded > 0 or dissolved > 0 or converted > 0;
