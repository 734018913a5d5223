-- Age rules: from which age what closes to guardians, by jurisdiction, each with where it is written.
begin;
set local search_path = public, tests, extensions;
select no_plan();

-- What a jurisdiction says itself.
select is(private.age_rule('US-CA', 'PSY'), 12, 'California: mental health from 12');
select is(private.age_rule('US-WA', 'PSY'), 13, 'Washington: mental health from 13');
select is(private.age_rule('NL', 'PSY'), 16, 'the Netherlands: from 16');
select is(private.age_rule('NL', 'SEX'), 12, 'but contraception and termination from 12');
select is(private.age_rule('IE', 'HIV'), 16, 'Ireland: from 16');
select is(private.age_rule('AU-NSW', 'GDIS'), 14, 'New South Wales: from 14');
select is(private.majority_age('US-AL'), 19, 'Alabama: of age at 19');
select is(private.majority_age('GB-SCT'), 16, 'Scotland: at 16');
select is(private.majority_age('DE'), 18, 'Germany: at 18');

select is(private.age_rule('001', 'GDIS'), 18, 'where no law says otherwise parents see a genetic result until majority');
select is(private.age_rule('001', 'PSY'), 12, 'but not what a minor may decide alone');

-- What it does not say itself.
select is(private.age_rule('GB-WLS', 'PSY'), private.age_rule('GB', 'PSY'), 'Wales inherits from the United Kingdom');
select is(private.majority_age('GB-ENG'), 18, 'and England its majority from the world');
select is(private.majority_age('US-OH'), 18, 'a state of which nothing is known inherits from its country');
select is(private.age_rule('AU-QLD', 'SEX'), 14, 'its age rules too');
select is(private.age_rule('US-PA', 'SEX'), private.age_rule('001', 'SEX'), 'a label without a rule of the state falls to the policy');
select is(private.age_rule('BR', 'PSY'), private.age_rule('001', 'PSY'), 'a country of which nothing is known inherits from the world');
select is(private.age_rule('XX-Y', 'PSY'), private.age_rule('001', 'PSY'), 'one that does not exist is the world');
select is(private.majority_age('US-XX'), 18, 'or the country it names');
select is(private.age_rule(null, 'PSY'), private.age_rule('001', 'PSY'), 'no jurisdiction is the world');
select is(private.majority_age(null), 18, 'for majority too');
select is(private.age_rule('US-WA', 'UNCLASSIFIED'), 12, 'what is not classified closes with the first label that closes');
select is(private.age_rule('IN', 'UNCLASSIFIED'), 18, 'there too, where none closes before majority');
select is(private.age_rule('NL', 'SOMETHING'), 12, 'and so does a label without any rule');

-- The tables hold together.
select is_empty(
  $$ select l.code from sensitivity_labels as l where l.code <> 'UNCLASSIFIED'
     and not exists (select from age_rules as r where r.jurisdiction_code = '001' and r.label = l.code) $$,
  'the policy covers every label');
select is_empty(
  $$ select r.* from age_rules as r where r.jurisdiction_code = '001' and r.basis = 'policy' and r.closes_at_age > (
       select min(o.closes_at_age) from age_rules as o where o.basis = 'law' and o.label = r.label) $$,
  'and is no later than any law, but where it follows a guideline');
select is_empty(
  $$ select j.code from jurisdictions as j where not exists (
       select from private.jurisdiction_line(j.code) as line where line.code = '001') $$,
  'every jurisdiction ends in the world');
select is_empty($$ select j.code from jurisdictions as j where j.code like '%-%' and j.parent_code <> split_part(j.code, '-', 1) $$,
  'a region''s parent is its country');
select is_empty($$ select r.* from age_rules as r where r.closes_at_age > private.majority_age(r.jurisdiction_code) $$,
  'nothing closes after guardianship has ended');
select is_empty($$ select j.code from jurisdictions as j where j.majority_age is not null and j.majority_url is null $$,
  'every age of majority says where it was read');
select cmp_ok((select count(distinct r.jurisdiction_code) from age_rules as r), '>=', 15::bigint, 'rules of at least 15 jurisdictions');

select is((select count(*) from jurisdictions as j where j.code ~ '^[A-Z]{2}$'), 249::bigint, 'every country of ISO 3166-1 can be chosen');

-- Nobody changes them through the API.
select tests.create_user('lawyer');
select tests.as('lawyer');
select isnt_empty($$ select from age_rules as r join jurisdictions as j on j.code = r.jurisdiction_code $$, 'everyone signed in reads them');
select throws_ok($$ update age_rules set closes_at_age = 18 $$, '42501', null, 'nobody postpones a closing');
select throws_ok($$ delete from age_rules $$, '42501', null, 'or removes one');
select throws_ok($$ insert into jurisdictions (code, parent_code, display) values ('XX', '001', 'Nowhere') $$, '42501', null, 'or adds a jurisdiction');
select tests.as_anon();
select throws_ok($$ select from age_rules $$, '42501', null, 'a stranger does not read them');
select * from finish();
rollback;
