// How many things there are that cannot be.
MATCH (anomaly:Anomaly)
RETURN count(anomaly) AS total
