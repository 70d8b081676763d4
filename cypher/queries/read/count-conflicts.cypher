// How many statements contradict what is held to be right.
MATCH (conflict:Conflict)
RETURN count(conflict) AS total
