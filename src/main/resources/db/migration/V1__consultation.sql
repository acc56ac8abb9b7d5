-- The memory of one consultation. The same statements run on H2 and on PostgreSQL.
-- What was said is kept as JSON of the rooms' records; columns of their own hold only what is looked up.

-- A run of the job. Its row is the truth about it; the tables of the batch framework only know how far it came.
create table consultation_run (
    run              integer     primary key,
    inputs_hash      varchar(64) not null,
    status           varchar(20) not null, -- STARTED, COMPLETED, ABANDONED
    version          varchar(40) not null,
    started_at       timestamp with time zone not null,
    finished_at      timestamp with time zone,
    read_back_sha    varchar(64),          -- digest.xlsx as people left it, when the run read it
    workbook_sha     varchar(64),          -- digest.xlsx as the run wrote it
    published        boolean     not null, -- true once its groups are made, which a workbook may then show
    last_group       integer     not null, -- the highest group number given so far
    summary          text                  -- counts, as JSON
);

-- A receipt: one path with one content.
create table document (
    id            varchar(20)   primary key,
    path          text not null,
    sha256        varchar(64),
    status        varchar(20)   not null,
    payload       text          not null
);
create index document_by_content on document (sha256);

-- What came of reading one content.
create table extraction (
    sha256      varchar(64) primary key,
    reader      varchar(64) not null,      -- what the reading depended on: program version, draft, options
    facts       text,                      -- absent when it could not be read
    problems    text        not null
);

create table comment_record (
    id             varchar(20) primary key,
    sha256         varchar(64) not null,
    position       integer     not null,   -- its place in the content, from 1
    standing       boolean     not null,   -- false when a better reader does not find it any more
    payload        text        not null,
    classification text,
    link           text
);
create index comment_by_content on comment_record (sha256, position);

create table remainder_record (
    sha256     varchar(64) not null,
    position   integer     not null,
    payload    text        not null,
    primary key (sha256, position)
);

-- What went wrong with a container when it was opened, by the receipt of the container.
create table container_problem (
    document   varchar(20) not null,
    position   integer     not null,
    payload    text        not null,
    primary key (document, position)
);

-- What went wrong with no received file: the draft, the reviewed workbook, the groups.
create table run_problem (
    run        integer     not null,
    topic      varchar(20) not null,       -- REPORT, REVIEW, GROUPS
    position   integer     not null,
    payload    text        not null,
    primary key (run, topic, position)
);

create table outline (
    run        integer primary key,
    payload    text    not null
);

-- The groups as the digest of a run shows them.
create table digest_group (
    run         integer       not null,
    number      integer       not null,
    position    integer       not null,
    section     text          not null,
    words       text          not null,
    withdrawn   boolean       not null,
    fingerprint varchar(64),
    relations   text          not null,    -- conflicting and similar groups, as JSON
    primary key (run, number)
);

create table group_member (
    run         integer     not null,
    number      integer     not null,
    position    integer     not null,
    comment_id  varchar(20) not null,
    payload     text        not null,      -- relation, score, differences, as JSON
    primary key (run, comment_id)
);
create index group_member_by_group on group_member (run, number, position);

-- What people typed, never changed and never deleted: the last entry of a row holds.
create table review_entry (
    number     integer     not null,
    entry      integer     not null,
    run        integer     not null,
    read_at    timestamp with time zone not null,
    payload    text        not null,
    primary key (number, entry)
);

-- What people typed into the other sheets, every state as a whole; the last one holds.
create table typed_entry (
    entry      integer     primary key,
    run        integer     not null,
    read_at    timestamp with time zone not null,
    payload    text        not null
);
