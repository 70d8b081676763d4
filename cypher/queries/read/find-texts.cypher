// The text of each document that is held with its text.
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.text IS NOT NULL
RETURN id, d.text AS text
