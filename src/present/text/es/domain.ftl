# Domain
