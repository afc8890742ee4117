-- The state of each organisation at the end of each year, and where it lies, from the registers.
create or replace table asked_year as
  select cast(y as integer) as year, make_date(cast(y as integer), 1, 1) as starts, make_date(cast(y as integer), 12, 31) as ends
  from range(:first_year, :last_year + 1) as years(y);

create or replace table known as
  select *, concat_ws('|', delivery, file, sheet, lpad(cast(line as varchar), 9, '0')) as place
  from cooperative
  where known_from <= :known_on and (known_to is null or known_to > :known_on);

create or replace table life as
  select org_id, founded_on, ended_on, end_kind
  from known
  qualify row_number() over (partition by org_id order by reported_on desc, known_from desc, place desc) = 1;

create or replace table state as
  with reported as (
    select y.year, y.starts, y.ends, k.*
    from known k join asked_year y on k.reported_on <= y.ends
    qualify row_number() over (
      partition by k.org_id, y.year order by k.reported_on desc, k.known_from desc, k.place desc) = 1
  ), not_yet_reported as (
    select y.year, y.starts, y.ends, k.*
    from known k join asked_year y on true
    where not exists (select 1 from reported r where r.org_id = k.org_id and r.year = y.year)
    qualify row_number() over (
      partition by k.org_id, y.year order by k.reported_on, k.known_from, k.place) = 1
  ), entry as (select * from reported union all select * from not_yet_reported)
  select e.year, e.starts, e.ends, e.org_id, e.kind, e.sector, e.commune, e.district, e.reported_on,
    life.founded_on, life.ended_on, coalesce(life.end_kind, 'dissolved') as end_kind,
    life.founded_on <= e.ends and coalesce(life.ended_on > e.ends, true) as stands
  from entry e join life using (org_id)
  where life.founded_on <= e.ends;

create or replace table unit as
  select code, district, coalesce(valid_from, date '0001-01-01') as since,
    coalesce(valid_to, date '9999-12-31') as until
  from commune;

create or replace table asked_place as
  select distinct commune, district, reported_on, ends as day from state
  union
  select distinct commune, district, reported_on, :comparable_on as day from state;

create or replace table found_place as
  with recursive walk as (
    select p.commune, p.district as reported, p.reported_on, p.day, u.code, u.district, u.until
    from asked_place p join unit u on u.code = p.commune and p.reported_on >= u.since and p.reported_on < u.until
    where p.day >= p.reported_on
    union all
    select w.commune, w.reported, w.reported_on, w.day, n.code, coalesce(n.district, w.district), n.until
    from walk w
    left join unit_succession s on s.on_day = w.until and s.from_code = w.code and s.largest
    join unit n on n.code = coalesce(s.to_code, w.code) and w.until >= n.since and w.until < n.until
    where w.until <= w.day
  )
  select commune, reported, reported_on, day, district from walk where until > day
  union all
  select p.commune, p.district, p.reported_on, p.day, u.district
  from asked_place p join unit u on u.code = p.commune and p.day >= u.since and p.day < u.until
  where p.day < p.reported_on
    and not exists (
      select 1 from unit_succession s
      where s.on_day > p.day and s.on_day <= p.reported_on and s.from_code <> s.to_code
        and p.commune in (s.from_code, s.to_code));

create or replace table placed as
  select s.*, b.basis, coalesce(f.district, s.district) as in_district
  from state s
  cross join (values ('of_the_day'), ('comparable')) as b(basis)
  left join found_place f
    on f.commune = s.commune and f.reported = s.district and f.reported_on = s.reported_on
    and f.day = case b.basis when 'of_the_day' then s.ends else :comparable_on end;

create or replace table counted_organisation as
  select basis, 'district' as level, in_district as unit, * exclude (basis, in_district) from placed
  union all
  select basis, 'province', '19', * exclude (basis, in_district) from placed;
