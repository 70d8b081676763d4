// The documents that one file holds, in the order of the file.
MATCH (:Source {sha256: $sha256})-[held:CONTAINS]->(d:Document)
RETURN {{document}} AS document
ORDER BY held.index
