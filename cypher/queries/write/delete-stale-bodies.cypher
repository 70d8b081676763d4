// What the curated facts list no more.
MATCH (n:Body)
WHERE NOT n.derived AND NOT n.id IN $keep
DETACH DELETE n
