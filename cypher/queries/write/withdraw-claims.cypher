// Each claim that the file makes is said by one file less; what nobody says any more is gone.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.sources = c.sources - 1
WITH c WHERE c.sources <= 0
DELETE c
