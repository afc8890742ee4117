-- Sums over returns, rosters and ledgers, for the province and all sectors.
with filed as (
  select * from annual_return
  where known_from <= :known_on and (known_to is null or known_to > :known_on)
  qualify row_number() over (
    partition by org_id, year order by known_from desc, delivery desc, file desc, sheet desc, line desc) = 1
), standing as (
  select * from state where stands
), member_rows as (
  select s.year, s.kind, s.org_id, m.person
  from standing s join membership m on m.org_id = s.org_id
    and m.joined_on <= s.ends and (m.left_on is null or m.left_on > s.ends)
    and m.known_from <= :known_on and (m.known_to is null or m.known_to > :known_on)
), lent as (
  select y.year, l.* from loan l join asked_year y on l.disbursed_on between y.starts and y.ends
  where l.known_from <= :known_on and (l.known_to is null or l.known_to > :known_on)
), owed as (
  select y.year, b.outstanding, l.borrower
  from loan_balance b join asked_year y on b.on_day = y.ends
  join loan l on l.fund = b.fund and l.loan_id = b.loan_id
    and l.known_from <= :known_on and (l.known_to is null or l.known_to > :known_on)
  where b.known_from <= :known_on and (b.known_to is null or b.known_to > :known_on)
), answer as (
  select 'members' as indicator, s.year, sum(f.members) as value
  from standing s join filed f on f.org_id = s.org_id and f.year = s.year where s.kind = 'HTX' group by s.year
  union all
  select 'revenue', s.year, sum(f.revenue)
  from standing s join filed f on f.org_id = s.org_id and f.year = s.year where s.kind = 'HTX' group by s.year
  union all
  select 'coop_effective', s.year, count(*)
  from standing s join filed f on f.org_id = s.org_id and f.year = s.year
  where s.kind = 'HTX' and f.score >= :effective_score group by s.year
  union all
  select 'persons', year, count(distinct org_id || '/' || person) from member_rows group by year
  union all
  select 'coop_persons', year, count(distinct org_id || '/' || person) from member_rows where kind = 'HTX' group by year
  union all
  select 'disbursed', year, sum(amount) from lent group by year
  union all
  select 'outstanding', year, sum(outstanding) from owed group by year
  union all
  select 'borrowers', year, count(distinct borrower) from owed where outstanding > 0 group by year
)
select indicator, cast(year as varchar), cast(cast(value as decimal(24, 6)) as varchar)
from answer where value <> 0;
