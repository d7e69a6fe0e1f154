# Suppliers
