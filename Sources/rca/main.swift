print("rca")
