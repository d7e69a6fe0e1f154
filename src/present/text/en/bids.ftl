# Bids
