// How many times the graph was written to: what was computed of it holds as long as this stays.
MATCH (meta:Meta {key: 'writer'})
RETURN meta.turn AS turn
