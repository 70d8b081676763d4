// What the curated facts list no more.
MATCH (n:Place)
WHERE NOT n.id IN $keep
DETACH DELETE n
