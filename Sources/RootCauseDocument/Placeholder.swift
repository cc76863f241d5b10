import RootCause
