# Store
