UNWIND $ids AS id
MATCH (c:Claim {id: id})
DELETE c
