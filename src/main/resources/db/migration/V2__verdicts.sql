-- What people typed, as the program understood it when it last read it back; made anew from what was typed at every run.
create table verdict (
    topic   varchar(20) primary key,       -- FILES, READINGS, PLACES
    payload text        not null
);

-- A comment of which a person says that it is none.
alter table comment_record add column dismissed boolean default false not null;

-- A comment that a person made of a text set aside.
alter table comment_record add column restored boolean default false not null;

-- What people put into the workbook besides their decisions (columns, rows, notes, colours, order), every state as a
-- whole; the last one holds.
create table belongings_entry (
    entry   integer     primary key,
    run     integer     not null,
    read_at timestamp with time zone not null,
    payload text        not null
);

-- The rows of the sheet Digest in the order in which the run wrote them, as JSON: another order in the workbook is a
-- person's.
create table written_order (
    run     integer primary key,
    payload text    not null
);
