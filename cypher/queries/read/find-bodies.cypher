// Bodies by id.
UNWIND $ids AS id
MATCH (b:Body {id: id})
RETURN {{body}} AS body
