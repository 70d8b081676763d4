UNWIND $ids AS id
MATCH (c:Citation {id: id})-[r:REFERS_TO|MAY_REFER_TO]->()
DELETE r
