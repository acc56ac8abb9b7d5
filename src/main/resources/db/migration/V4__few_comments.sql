-- What people say of comments holds for few of them: they are found without a look at all the others.
create index comment_dismissed on comment_record (dismissed);
create index comment_restored on comment_record (restored);
