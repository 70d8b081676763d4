// For each id how many documents stand in one relation to it: the degree of its node.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d){{arrow}}() } AS total
