SELECT leesmodel, versie FROM app.leesmodel_versie
