// A page of the statements that contradict what is held to be right, by the documents that they are about.
MATCH (conflict:Conflict)
WHERE conflict.sortKey > $after
WITH conflict
ORDER BY conflict.sortKey
LIMIT $limit
RETURN conflict { .id, .documentId, .field, .value, .sortKey, witnesses: coalesce(conflict.witnesses, []) } AS conflict
