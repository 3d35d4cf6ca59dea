namespace StaffAssistant.Adapters.Models;

/// <summary>What stands in the place of the network: a model inside the process, for measuring. Everything before and after it is as for any endpoint.</summary>
/// <param name="Inner">Answers as an endpoint would.</param>
public sealed record ModelLine(HttpMessageHandler Inner);
