internal import Foundation

print("mizan")
