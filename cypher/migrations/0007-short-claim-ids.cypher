// Ids of claims have half of the digits that an older cancu gave them, see docs/graph.md, and a citation tells of its
// holding by `sourceId` and `document` alone. Each statement commits part by part; cut off, it can be run again.
MATCH (c:Claim) WHERE size(c.id) > 32
CALL (c) { SET c.id = left(c.id, 32) } IN TRANSACTIONS;

MATCH (c:Citation) WHERE size(c.claim) > 32 OR c.holdingId IS NOT NULL
CALL (c) { SET c.claim = left(c.claim, 32) REMOVE c.holdingId } IN TRANSACTIONS;

MATCH (h:Holding) WHERE size(h.claim) > 32
CALL (h) { SET h.claim = left(h.claim, 32) } IN TRANSACTIONS;
