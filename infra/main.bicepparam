using './main.bicep'

// Read from the environment, which `azd env set NAME value` fills.
param apiClientId = readEnvironmentVariable('API_CLIENT_ID')
param mailSender = readEnvironmentVariable('MAIL_SENDER')
param teamsAppId = readEnvironmentVariable('TEAMS_APP_ID')
param tabHost = readEnvironmentVariable('TAB_HOST', '')
