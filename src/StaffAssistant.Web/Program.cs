using StaffAssistant.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddStaffAssistant();
var app = builder.Build().UseStaffAssistant();
return await app.RunOrExplainAsync();
