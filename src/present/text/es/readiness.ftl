# Readiness
