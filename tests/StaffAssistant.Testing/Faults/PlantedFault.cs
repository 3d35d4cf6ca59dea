namespace StaffAssistant.Testing.Faults;

/// <summary>Thrown where a test says so.</summary>
public sealed class PlantedFault() : IOException("planted");
