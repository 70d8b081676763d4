CREATE (s:Source)
SET s = $source
