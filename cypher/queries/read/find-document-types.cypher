// Document types by key.
UNWIND $keys AS key
MATCH (t:DocumentType {key: key})
RETURN t { .key, .abbreviation, .name, .nameEn, systems: coalesce(t.systems, []) } AS type
