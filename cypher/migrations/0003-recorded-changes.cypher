// What editors record, listed in the order in which they recorded it.
CREATE CONSTRAINT recorded_change_id IF NOT EXISTS FOR (n:RecordedChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX recorded_change_sort_key IF NOT EXISTS FOR (n:RecordedChange) ON (n.sortKey);
