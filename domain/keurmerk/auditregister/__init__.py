"""The register of certificerende instellingen and Auditors: one stream of the body itself."""
