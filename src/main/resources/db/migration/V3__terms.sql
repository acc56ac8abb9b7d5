-- Who was asked to take part in a run, and on which terms: what has to be masked outside the secretariat is known without
-- the job file and its list.
create table consultation_terms (
    run     integer primary key,
    payload text    not null
);
