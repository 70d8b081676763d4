// What the curated facts list no more.
MATCH (n:DocumentType)
WHERE NOT n.key IN $keep
DETACH DELETE n
