// Written anew with the facts.
MATCH (n:Place|Body)
WHERE NOT coalesce(n.derived, false)
MATCH (n)-[r:PART_OF|SUCCEEDED_BY]->()
DELETE r
