-- One row a text, named by the sha-256 of the text. A text that was taken down keeps its row, so that it is not taken
-- in again. The sketch is what near copies are found by; the account is the smallest id among a text and its near
-- copies, which together are one account.
create table document (
  id      varchar(64) primary key,
  text    text,
  sketch  ${bytes} not null,
  account varchar(64) not null
);
create index document_account on document (account);

-- Where a text was found, and what came with it there. What did not is ''. The same text at several places is one
-- document with several sightings; several texts from one source are its versions.
create table sighting (
  document     varchar(64) not null references document (id),
  source       text not null,
  published    varchar(32) not null,
  language     varchar(32) not null,
  outlet_name  text not null,
  outlet_host  text not null,
  outlet_state varchar(32) not null,
  primary key (document, source, published, language, outlet_name, outlet_host, outlet_state)
);
create index sighting_source on sighting (source);

-- The machine's facts of a document, as one reading: replaced as a whole when the document is read again. The body is
-- the reading in the record format without its text.
create table reading (
  document varchar(64) primary key references document (id),
  body     text not null
);

-- Which facts the readings hold, by their stable keys.
create table fact (
  key      varchar(16) primary key,
  document varchar(64) not null references document (id),
  kind     varchar(16) not null,
  type     varchar(64) not null
);
create index fact_document on fact (document);

-- The bands of the sketches: two near copies share at least one.
create table band (
  document varchar(64) not null references document (id),
  number   integer not null,
  hash     bigint not null,
  primary key (number, hash, document)
);
create index band_document on band (document);
