// The first by id of those who tell of each relation between third documents: a range of one index, however many tell.
UNWIND $told AS told
CALL (told) {
  MATCH (c:Citation)
  WHERE c.secondHand = told AND c.id > ''
  WITH c
  ORDER BY c.id
  LIMIT $limit
  RETURN collect(c.id) AS ids, max(c.secondHandConfidence) AS confidence
}
RETURN told, ids, confidence
