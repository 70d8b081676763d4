// The bodies to which each document was sent.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COLLECT {
  MATCH (d)-[sent:SENT_TO]->(b:Body)
  RETURN { as: sent.as, body: {{body}} }
  ORDER BY b.name, b.id
} AS recipients
