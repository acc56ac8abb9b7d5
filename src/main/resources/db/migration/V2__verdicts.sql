-- What people typed, as the program understood it when it last read it back; made anew from what was typed at every run.
create table verdict (
    topic   varchar(20) primary key,       -- FILES, READINGS, PLACES
    payload text        not null
);

-- A comment of which a person says that it is none.
alter table comment_record add column dismissed boolean default false not null;

-- A comment that a person made of a text set aside.
alter table comment_record add column restored boolean default false not null;
