-- Who was asked to take part in a run, and on which terms: what has to be masked outside the secretariat is known without
-- the job file and its list.
create table consultation_terms (
    run     integer primary key,
    payload text    not null
);

-- A copy of the workbook that was merged: read again, it says nothing new of a cell that has another value since.
create table merged_copy (
    sha256  varchar(64) primary key,
    run     integer     not null
);

-- What a row showed, as JSON: the next run says what has changed.
alter table digest_group add column shown text;
