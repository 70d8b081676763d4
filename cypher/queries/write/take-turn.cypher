// One writer at a time: what a document means is one computation over the whole cluster, and two that cross would each
// see half. Setting a property takes the node's lock until the transaction ends.
MERGE (m:Meta {key: 'writer'})
SET m.turn = coalesce(m.turn, 0) + 1
RETURN m.turn AS turn
