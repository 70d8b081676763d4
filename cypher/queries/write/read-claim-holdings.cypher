UNWIND $claims AS claim
MATCH (h:Holding)
WHERE h.claim = claim
MATCH (s:Source)-[:HOLDS]->(h)
RETURN claim, h {
  .id, .sourceId, .start, .end, hasText: s.hasText, .type, .issuer, .title, .issuedOn, .effectiveOn, .signer,
  .signerTitle, .recipients
} AS head
