// Claims that only ask are not read while their cluster comes to the same: see docs/graph.md. Those that an older cancu
// wrote count as telling until they are weighed again.
MATCH (c:Claim) WHERE c.cluster > '' AND c.silent IS NULL SET c.silent = false;
