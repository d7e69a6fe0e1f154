# Tenders
