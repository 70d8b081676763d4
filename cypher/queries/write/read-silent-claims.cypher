UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.silent
RETURN properties(c) AS claim
