MATCH (h:Holding)
WHERE h.cluster IN $clusters
MATCH (s:Source)-[:HOLDS]->(h)
RETURN h.claim AS claim, h {
  .id, .sourceId, .start, .end, hasText: s.hasText, .type, .issuer, .title, .issuedOn, .effectiveOn, .signer,
  .signerTitle, .recipients
} AS head
ORDER BY h.id
