UNWIND $documents AS document
MATCH (d:Document {id: document})-[r:CITES|BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|REVIEWS|ATTACHED_TO]->()
RETURN type(r) AS kind, r.sourceId AS from, r.targetId AS to, r.fingerprint AS fingerprint,
  r.secondHandIds AS secondHandIds, r.secondHandCount AS secondHandCount,
  r.secondHandConfidence AS secondHandConfidence
