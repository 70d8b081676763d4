// Places by id.
UNWIND $ids AS id
MATCH (p:Place {id: id})
RETURN {{place}} AS place
